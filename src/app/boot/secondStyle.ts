import './second.css';
